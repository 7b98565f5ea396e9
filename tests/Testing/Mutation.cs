namespace Testing;

/// <summary>Breaks files as bad disks, torn lines and ill-meaning people do; the same seed breaks them the same way.</summary>
public static class Mutation
{
    private const int Signature = 12;
    private const int Header = 700;

    private static readonly byte[][] Extremes =
        [[0], [0xFF], [0, 0], [0xFF, 0xFF], [0x7F, 0xFF], [0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF], [0x7F, 0xFF, 0xFF, 0xFF], [0x80, 0, 0, 0], [0, 0, 0, 1], [1, 0, 0, 0]];

    /// <summary>One to five changes; the first bytes mostly stay, so that what reads the format is reached.</summary>
    public static byte[] Mutated(this byte[] whole, Random random)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(random);
        var from = random.Next(20) == 0 ? 0 : Signature;
        var bytes = whole;
        for (var changes = random.Next(1, 6); changes > 0 && bytes.Length > from + 1; changes--)
            bytes = Change(bytes, from, random);
        return bytes;
    }

    // Half of the changes hit the headers, which are a small part of most files.
    private static byte[] Change(byte[] bytes, int from, Random random)
    {
        var at = random.Next(from, random.Next(2) == 0 ? Math.Min(bytes.Length, Math.Max(Header, from + 1)) : bytes.Length);
        var end = random.Next(at, Math.Min(bytes.Length, at + random.Next(1, 400)));
        return random.Next(16) switch
        {
            0 => bytes[..at],
            1 => [.. bytes[..at], .. bytes[end..]],
            2 => [.. bytes[..end], .. bytes[at..]],
            3 => Swapped(bytes, from, at, end, random),
            4 => [.. bytes[..at], .. new byte[end - at], .. bytes[end..]],
            5 => [.. bytes[..at], .. Rubbish(end - at, random), .. bytes[at..]],
            < 9 => Written(bytes, at, [(byte)(bytes[at] ^ (1 << random.Next(8)))]),
            < 13 => Written(bytes, at, Extremes[random.Next(Extremes.Length)]),
            _ => Written(bytes, at, [(byte)random.Next(256)]),
        };
    }

    private static byte[] Swapped(byte[] bytes, int from, int at, int end, Random random)
    {
        var stretch = bytes[at..end];
        byte[] rest = [.. bytes[..at], .. bytes[end..]];
        var target = random.Next(Math.Min(from, rest.Length), rest.Length + 1);
        return [.. rest[..target], .. stretch, .. rest[target..]];
    }

    private static byte[] Written(byte[] bytes, int at, byte[] value)
    {
        var copy = bytes.ToArray();
        value.AsSpan(0, Math.Min(value.Length, copy.Length - at)).CopyTo(copy.AsSpan(at));
        return copy;
    }

    private static byte[] Rubbish(int length, Random random)
    {
        var rubbish = new byte[length];
        random.NextBytes(rubbish);
        return rubbish;
    }
}
