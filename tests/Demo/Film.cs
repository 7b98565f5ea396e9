using Testing.Photographs;

namespace Demo;

/// <summary>The photographs of one day, as two cameras number them.</summary>
internal sealed class Film(Shoot shoot, int number, DateOnly day)
{
    public IReadOnlyList<(Guid AssetId, string FileName, Photograph Picture)> Photographs() =>
        [.. Enumerable.Range(0, shoot.Photos).Select(i => (Guid.CreateVersion7(), $"LL{number}_{101 + i:0000}.jpg", Take(i)))];

    private Photograph Take(int i)
    {
        var (width, height, orientation) = (i % 9) switch
        {
            2 or 6 => (1600, 2400, 6),
            4 => (1600, 2000, 1),
            7 => (1800, 1800, 1),
            8 => (2400, 1350, 1),
            _ => (2400, 1600, 1),
        };
        return new Photograph((number * 1000) + i, width, height)
        {
            Scene = shoot.Scenes[(i + (i / 7)) % shoot.Scenes.Length],
            Orientation = orientation,
            TakenAt = day.ToDateTime(new TimeOnly(10, 0)).AddMinutes(11 * i).AddSeconds(i * 17 % 60),
        };
    }
}
