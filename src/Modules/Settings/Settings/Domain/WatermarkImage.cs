using BuildingBlocks;

namespace Settings.Domain;

/// <summary>An image that can be burnt into previews. It never changes: another picture is another image.</summary>
internal sealed class WatermarkImage(Guid id, string name, string contentKey, int width, int height, DateTimeOffset addedAt)
{
    private const int LongestName = 60;

    public Guid Id { get; private set; } = id;

    public string Name { get; private set; } = name.Trim();

    /// <summary>SHA-256 of the PNG that is burnt in, lower-case hexadecimal.</summary>
    public string ContentKey { get; private set; } = contentKey;

    public int Width { get; private set; } = width;

    public int Height { get; private set; } = height;

    public DateTimeOffset AddedAt { get; private set; } = addedAt;

    /// <summary>How often it was chosen. Who chooses it and who removes it at the same moment meet here, so that no gallery is left with an image that is gone.</summary>
    public int Choices { get; private set; }

    public int Version { get; private set; }

    public static Outcome CheckName(string name, string field) => Checks.All(
        Checks.Required(name, "a name for the watermark", field),
        Checks.Line(name, "the watermark's name", LongestName, field));

    public bool IsNamed(string name) => string.Equals(Name, name.Trim(), StringComparison.OrdinalIgnoreCase);

    public void Rename(string name) => Name = name.Trim();

    public void CountChoice() => Choices++;
}
