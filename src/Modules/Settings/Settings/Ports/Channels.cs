namespace Settings.Ports;

/// <summary>What is held in memory and may be out of date, as the signals name it.</summary>
internal static class Channels
{
    public const string Studio = "settings.studio";
    public const string Brand = "settings.brand";
    public const string Galleries = "settings.galleries";
    public const string Team = "settings.team";
    public const string Sessions = "settings.sessions";
    public const string Letters = "settings.letters";
}
