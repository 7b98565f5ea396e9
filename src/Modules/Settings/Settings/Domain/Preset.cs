using BuildingBlocks;
using Settings.Contracts;

namespace Settings.Domain;

/// <summary>Rules kept under a name, for galleries of one kind.</summary>
internal sealed class Preset(Guid id, string name, GalleryRules rules)
{
    private const int LongestName = 60;

    public Guid Id { get; private set; } = id;

    public string Name { get; private set; } = name.Trim();

    /// <summary>The name as it is compared: there is one preset of a name.</summary>
    public string NameKey { get; private set; } = KeyOf(name);

    public GalleryRules Rules { get; private set; } = rules;

    public int Version { get; private set; }

    public static Outcome CheckName(string name, string field) => Checks.All(
        Checks.Required(name, "a name for the preset, such as Wedding", field),
        Checks.Line(name, "the preset's name", LongestName, field));

    public static string KeyOf(string name) => name.Trim().ToUpperInvariant();

    public void Rename(string name) => (Name, NameKey) = (name.Trim(), KeyOf(name));

    public void Keep(GalleryRules rules) => Rules = rules;
}
