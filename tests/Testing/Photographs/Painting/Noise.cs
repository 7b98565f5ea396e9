namespace Testing.Photographs.Painting;

/// <summary>Tiles of chance, -1 to 1, that join at their edges.</summary>
internal static class Noise
{
    public const int Edge = 512;

    private static readonly Lazy<float[]> FineTile = new(() => Tile(1, 1));
    private static readonly Lazy<float[]> RoughTile = new(() => Tile(64, 6));

    /// <summary>A row of single grains; never the same for two rows.</summary>
    public static void Grain(int seed, int y, Span<float> into) => Copy(FineTile.Value, Hash(seed, y), Hash(seed ^ 0x5bd1, y), into);

    /// <summary>A row of leaves, grass, cloth: chance in all sizes at once.</summary>
    public static void Rough(int y, int shift, Span<float> into) => Copy(RoughTile.Value, y, shift, into);

    /// <summary>A number that looks like chance.</summary>
    public static int Hash(int a, int b)
    {
        var hash = unchecked(((uint)a * 0x9E3779B1) ^ ((uint)b * 0x85EBCA77));
        hash = unchecked((hash ^ (hash >> 15)) * 0x2C1B3C6D);
        return (int)((hash ^ (hash >> 13)) & 0x7FFFFFFF);
    }

    public static float At(int a, int b) => (Hash(a, b) / (float)0x3FFFFFFF) - 1;

    private static void Copy(float[] tile, int row, int column, Span<float> into)
    {
        var line = tile.AsSpan(row % Edge * Edge, Edge);
        for (var (x, from) = (0, column % Edge); x < into.Length; from = 0)
        {
            var count = Math.Min(Edge - from, into.Length - x);
            line.Slice(from, count).CopyTo(into[x..]);
            x += count;
        }
    }

    // Coarse chance between few points, with ever finer and weaker chance on top.
    private static float[] Tile(int coarsest, int octaves)
    {
        var tile = new float[Edge * Edge];
        var (cell, strength, sum) = (coarsest, 1f, 0f);
        for (var octave = 0; octave < octaves; octave++, cell = Math.Max(1, cell / 2), sum += strength, strength *= 0.75f)
            AddTo(tile, cell, strength, octave);
        for (var i = 0; i < tile.Length; i++)
            tile[i] /= MathF.Sqrt(sum);
        return tile;
    }

    private static void AddTo(float[] tile, int cell, float strength, int octave)
    {
        var points = Edge / cell;
        for (var y = 0; y < Edge; y++)
        {
            var (top, down) = (y / cell, y % cell / (float)cell);
            for (var x = 0; x < Edge; x++)
            {
                var (left, right) = (x / cell, x % cell / (float)cell);
                var upper = Between(left, top, right);
                var lower = Between(left, (top + 1) % points, right);
                tile[(y * Edge) + x] += strength * (upper + ((lower - upper) * down));
            }
        }

        float Between(int x, int y, float share)
        {
            var (from, to) = (At(x + (octave << 12), y), At(((x + 1) % points) + (octave << 12), y));
            return from + ((to - from) * share);
        }
    }
}
