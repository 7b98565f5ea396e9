using System.Runtime.Intrinsics;

namespace Testing.Photographs.Painting;

/// <summary>A round thing: a sun, a light out of focus, a head, a petal.</summary>
internal sealed class Ellipse : Layer
{
    private readonly float _x;
    private readonly float _y;
    private readonly float _cos;
    private readonly float _sin;
    private readonly float _radiusX;
    private readonly float _radiusY;
    private readonly float _halfWidth;
    private readonly float _halfHeight;

    /// <summary>Where it is, its half axes, and how far it is turned (in radians), in pixels.</summary>
    public Ellipse(float x, float y, float radiusX, float radiusY, float turn = 0)
    {
        (_x, _y, _radiusX, _radiusY) = (x, y, radiusX, radiusY);
        (_sin, _cos) = MathF.SinCos(turn);
        _halfWidth = MathF.Sqrt(Square(radiusX * _cos) + Square(radiusY * _sin));
        _halfHeight = MathF.Sqrt(Square(radiusX * _sin) + Square(radiusY * _cos));
    }

    /// <summary>The side the light falls on, upper left.</summary>
    public Tint Bright { get; init; }

    /// <summary>The side turned away.</summary>
    public Tint Dark { get; init; }

    /// <summary>1: it is all edge, like a glow; near 0: sharp.</summary>
    public float Softness { get; init; } = 0.02f;

    public float Opacity { get; init; } = 1;

    /// <summary>Whether its sides are straight and its corners round, as of a body in clothes.</summary>
    public bool Boxy { get; init; }

    /// <summary>Whether it adds light instead of hiding what is behind.</summary>
    public bool Glows { get; init; }

    /// <summary>How much brighter the rim is than the middle, as in lights out of focus.</summary>
    public float Rim { get; init; }

    public override void Paint(in PixelRow row)
    {
        var down = row.Y - _y;
        if (MathF.Abs(down) > _halfHeight)
            return;

        var from = Math.Clamp((int)(_x - _halfWidth), 0, row.Red.Length);
        var to = Math.Clamp((int)(_x + _halfWidth) + 1, 0, row.Red.Length);
        if (to <= from)
            return;

        // Whole steps; what reaches beyond the row is cut off.
        var cover = row.Spare;
        for (var x = from; x < to; x += Lanes.Count)
            Lanes.Store(CoverAt(x, down), cover, x);
        if (Glows)
            row.Light(from, cover[from..to], Bright);
        else
            row.Cover(from, cover[from..to], Bright.To(Dark, Math.Clamp(0.5f + (0.5f * down / _halfHeight), 0, 1)));
    }

    private Vector256<float> CoverAt(int x, float down)
    {
        var right = Lanes.Steps + Lanes.Of(x - _x);
        var u = ((right * _cos) + Lanes.Of(down * _sin)) * (1 / _radiusX);
        var v = (Lanes.Of(down * _cos) - (right * _sin)) * (1 / _radiusY);
        var squares = Boxy ? Vector256.Sqrt((u * u * u * u) + (v * v * v * v)) : (u * u) + (v * v);
        var distance = Vector256.Sqrt(squares);
        var share = Lanes.Smooth(Lanes.Clamp((Vector256<float>.One - distance) * (1 / Softness)));
        return share * (Lanes.Of(Opacity * (1 - Rim)) + (distance * (Opacity * Rim)));
    }

    private static float Square(float value) => value * value;
}
