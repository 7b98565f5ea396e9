using BuildingBlocks.Security;

namespace Galleries.UseCases.Downloading;

/// <summary>Names an archive in the link of a mail, so that nobody can name one that was not mailed to them.</summary>
internal static class DownloadSeal
{
    private const string Prefix = "download:";

    public static string Of(Guid archiveId, ISecretProtector secrets) => secrets.Protect($"{Prefix}{archiveId:n}");

    public static Guid? Read(string? seal, ISecretProtector secrets) =>
        seal is not null && secrets.Unprotect(seal) is { } plain && plain.StartsWith(Prefix, StringComparison.Ordinal)
            && Guid.TryParseExact(plain[Prefix.Length..], "n", out var archiveId)
            ? archiveId
            : null;
}
