using Amazon.Runtime;
using BuildingBlocks.Persistence;
using Host.Web;

namespace Host.Backup;

/// <summary><c>--backup DIR</c> beside the running product, and <c>--restore DIR</c> into an empty installation.</summary>
internal static class BackupCommand
{
    private const string Backup = "--backup";
    private const string Restore = "--restore";

    public static bool IsWanted(string[] args) => args.Any(word => word is Backup or Restore);

    /// <returns>The process's exit code; 1 when it failed, which is said.</returns>
    public static async Task<int> Run(HostSettings settings, string[] args)
    {
        try
        {
            Console.WriteLine(PlaceAfter(Backup, args) is { } place
                ? await new BackupWriter(settings, place).Write(CancellationToken.None)
                : await new BackupReader(settings, PlaceAfter(Restore, args)!).Read(CancellationToken.None));
            return 0;
        }
        catch (Exception failed) when (failed is BackupException or DatabaseCopyException or IOException or UnauthorizedAccessException or HttpRequestException or AmazonServiceException or AmazonClientException)
        {
            await Console.Error.WriteLineAsync($"{failed.Message} {(args.Contains(Backup) ? "No backup was made; those before are as they were." : "Nothing was restored.")}");
            return 1;
        }
    }

    private static string? PlaceAfter(string word, string[] args)
    {
        var at = Array.IndexOf(args, word);
        if (at < 0)
            return null;

        return at + 1 < args.Length && !args[at + 1].StartsWith('-') ? Path.GetFullPath(args[at + 1]) : throw new BackupException($"Say where: {word} DIR.");
    }
}
