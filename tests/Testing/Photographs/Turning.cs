namespace Testing.Photographs;

/// <summary>Turns an upright picture as a camera held otherwise would have stored it.</summary>
internal static class Turning
{
    public static Pixels AsHeld(Pixels shown, int orientation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(orientation, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(orientation, 8);
        return orientation == 1 ? shown : Turned(shown, orientation);
    }

    private static Pixels Turned(Pixels shown, int orientation)
    {
        var (width, height) = orientation >= 5 ? (shown.Height, shown.Width) : (shown.Width, shown.Height);
        var stored = new Pixels(width, height);
        // Where the first stored pixel is shown, and how far the next one of its row and of its column is from there.
        var (left, top, right, bottom) = (0, 0, shown.Width - 1, shown.Height - 1);
        var (startX, startY, acrossX, acrossY) = orientation switch
        {
            2 => (right, top, -1, 0),
            3 => (right, bottom, -1, 0),
            4 => (left, bottom, 1, 0),
            5 => (left, top, 0, 1),
            6 => (right, top, 0, 1),
            7 => (right, bottom, 0, -1),
            _ => (left, bottom, 0, -1),
        };
        var (downX, downY) = orientation switch { 2 => (0, 1), 3 or 4 => (0, -1), 5 or 8 => (1, 0), _ => (-1, 0) };

        var step = 3 * (acrossX + (acrossY * shown.Width));
        Parallel.For(0, height, y =>
        {
            var row = stored.Row(y);
            var from = 3 * (startX + (downX * y) + ((startY + (downY * y)) * shown.Width));
            for (var x = 0; x < row.Length; x += 3, from += step)
                shown.Rgb.AsSpan(from, 3).CopyTo(row[x..]);
        });
        return stored;
    }
}
