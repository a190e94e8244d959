import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apart, distance, flatMap, type Outline, outlinePath } from "./projects-geography";

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

const point = fc.record({
  latitude: fc.double({ min: -89, max: 89, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("distance", () => {
  it.each([
    ["a degree of latitude is 111.2 km", at(59, 10), at(60, 10), 111.2],
    ["a degree of longitude at 60° is half of that", at(60, 10), at(60, 11), 55.6],
    ["over the line of dates", at(0, 179.5), at(0, -179.5), 111.2],
    ["half around", at(0, 0), at(0, 180), 20_015.1],
  ])("%s", (_, a, b, km) => {
    expect(distance(a, b)).toBeCloseTo(km, 1);
  });
});

describe("apart", () => {
  const oslo = [at(59.9, 10.7), at(59.2, 10.9), at(60.4, 5.3), at(58.1, 8)];

  it("leaves out what is too far for a map of the others", () => {
    expect(apart([...oslo, at(39.9, 116.4)])).toEqual({ near: oslo, far: [at(39.9, 116.4)] });
  });

  it("keeps what is near, and of two places far from each other one", () => {
    expect(apart(oslo).far).toEqual([]);
    expect(apart([at(0, 0), at(0, 1), at(0, 90)]).far).toEqual([at(0, 90)]);
    expect(apart([])).toEqual({ near: [], far: [] });
  });

  it("loses none", () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), (points) => {
        const { near, far } = apart(points);
        expect(near.length + far.length).toBe(points.length);
        expect(near.length).toBeGreaterThanOrEqual(Math.min(1, points.length));
      }),
    );
  });
});

describe("flatMap", () => {
  it("has every point inside, and is neither too flat nor too high", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 9 }), (points) => {
        const { near } = apart(points);
        const map = flatMap(near, 640, null);
        expect(map.height / map.width).toBeGreaterThan(0.44);
        expect(map.height / map.width).toBeLessThan(0.86);
        for (const one of near) {
          const { x, y } = map.place(one);
          expect(x > 0 && x < map.width && y > 0 && y < map.height).toBe(true);
        }
      }),
    );
  });

  it("has north above and east to the right, also over the line of dates", () => {
    const [west, east] = [at(-17, 179), at(-18, -179)];
    const map = flatMap([west, east], 640, null);
    expect(map.place(west).x).toBeLessThan(map.place(east).x);
    expect(map.place(west).y).toBeLessThan(map.place(east).y);
  });

  it("at 60° a degree of longitude is half as wide as one of latitude is high", () => {
    const map = flatMap([at(59, 9), at(61, 13)], 640, null);
    const [a, b, c] = [at(60, 10), at(60, 11), at(61, 10)].map(map.place);
    const wide = (b?.x ?? 0) - (a?.x ?? 0);
    const high = (a?.y ?? 0) - (c?.y ?? 0);
    expect(wide / high).toBeCloseTo(0.5, 2);
    // 111.195 km are a degree of latitude.
    expect(map.scale.width / map.scale.km).toBeCloseTo(high / 111.195, 3);
  });

  it("makes room for an outline, and draws its rings", () => {
    const outline: Outline = {
      type: "MultiPolygon",
      coordinates: [
        [
          [
            [9, 59],
            [13, 59],
            [13, 61],
            [9, 59],
          ],
        ],
      ],
    };
    const map = flatMap([at(60, 11)], 640, outline);
    expect(outlinePath(outline, map)).toMatch(/^M[\d.]+,[\d.]+(L[\d.]+,[\d.]+){3}z$/);
    expect(outlinePath(null, map)).toBe("");
  });
});
