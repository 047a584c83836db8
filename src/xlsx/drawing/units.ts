import { EMU_PER_POINT } from "../sheet-edges";

/** DrawingML angles count 1/60000 of a degree, clockwise. */
export const ANGLE_PER_DEGREE = 60_000;

/** Whole EMU of a length in points. */
export const toEmu = (points: number): number => Math.round(points * EMU_PER_POINT);

export const toPoints = (emu: number): number => emu / EMU_PER_POINT;

/** A length in points, moved to the nearest whole EMU: what a file can hold. */
export const snapToEmu = (points: number): number => toPoints(toEmu(points));

/** Brings any angle in degrees to 0 ≤ a < 360. */
export const normaliseDegrees = (degrees: number): number => ((degrees % 360) + 360) % 360;
