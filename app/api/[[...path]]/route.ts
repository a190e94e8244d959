// Every other address under /api: a problem that names what there is, whatever the method.
import { nowhere } from "@/lib/http/endpoint";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = nowhere();
