// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { toMercator, toScreen } from '../../geo/web-mercator.ts';
import { createCameraFeed } from '../view/camera-feed.ts';
import { hearPresses, pointAt } from './map-presses.ts';

const SIZE = { width: 320, height: 240 };

describe('the point under a pixel', () => {
  it('is nearer to it than a pixel, however near the map is', () => {
    const camera = fc.record({
      lng: fc.double({ min: -179, max: 179, noNaN: true }),
      lat: fc.double({ min: -80, max: 80, noNaN: true }),
      zoom: fc.double({ min: 0, max: 15, noNaN: true }),
    });
    fc.assert(
      fc.property(camera, (looks) => {
        const feed = createCameraFeed();
        feed.set(looks, SIZE);
        const frame = feed.now()!;
        const { x, y } = toScreen(toMercator(pointAt({ x: 160, y: 120 }, frame)), frame.transform);
        expect(Math.hypot(x - 160, y - 120)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('has no more decimals than a pixel is worth', () => {
    const feed = createCameraFeed();
    feed.set({ lng: 46.36123456, lat: 40.68123456, zoom: 9 }, SIZE);
    expect(pointAt({ x: 160, y: 120 }, feed.now()!)).toEqual({ lng: 46.361, lat: 40.681 });
  });
});

describe('a press on the map', () => {
  function pressed() {
    const around = document.body.appendChild(document.createElement('div'));
    const canvas = around.appendChild(document.createElement('canvas'));
    const button = around.appendChild(document.createElement('button'));
    const feed = createCameraFeed();
    feed.set({ lng: 10, lat: 50, zoom: 5 }, SIZE);
    const heard = vi.fn();
    const end = hearPresses(around, feed, heard);
    const press = (target: Element, from: number, to: number, detail = 1): void => {
      const at = (x: number): MouseEventInit => ({
        clientX: x,
        clientY: 120,
        bubbles: true,
        detail,
      });
      target.dispatchEvent(new MouseEvent('pointerdown', at(from)));
      target.dispatchEvent(new MouseEvent('click', at(to)));
    };
    return { canvas, button, heard, press, end };
  }

  it('is one that has not moved, on the ground, and the first of two', () => {
    const { canvas, button, heard, press, end } = pressed();
    press(canvas, 100, 140);
    press(button, 160, 160);
    press(canvas, 160, 160, 2);
    expect(heard).not.toHaveBeenCalled();
    press(canvas, 160, 161);
    expect(heard).toHaveBeenCalledOnce();
    end();
    press(canvas, 160, 160);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('is Enter, in the middle', () => {
    const { canvas, button, heard } = pressed();
    const enter = { key: 'Enter', bubbles: true };
    button.dispatchEvent(new KeyboardEvent('keydown', enter));
    canvas.dispatchEvent(new KeyboardEvent('keydown', enter));
    canvas.dispatchEvent(new KeyboardEvent('keydown', { ...enter, repeat: true }));
    expect(heard.mock.calls).toEqual([[{ lng: 10, lat: 50 }, 5]]);
  });
});
