namespace Galleries.Ports;

/// <summary>Where it is said after a commit that something is to be done.</summary>
internal static class Channels
{
    /// <summary>An archive waits for its photos; says of which gallery.</summary>
    public const string WaitingArchives = "galleries.waiting-archive";

    /// <summary>Bytes are left over whose time has come.</summary>
    public const string LeftFiles = "galleries.left-files";
}
