using System.Buffers.Text;
using System.Text;
using Galleries.Domain;

namespace Galleries.Adapters.Persistence;

/// <summary>Where a page ended. Opaque to those who send it back; one that was tampered with begins anew.</summary>
internal sealed record Cursor(AssetOrder Order, string Key, Guid Id)
{
    private const char Divider = '\n';

    public static string Of(Asset last, AssetOrder order) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{(int)order}{Divider}{last.Id:n}{Divider}{last.KeyOf(order)}"));

    public static Cursor? Read(string? text)
    {
        if (string.IsNullOrEmpty(text) || !Base64Url.IsValid(text))
            return null;

        return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Divider, 3) is [var order, var id, var key]
            && Enum.TryParse<AssetOrder>(order, out var known) && Enum.IsDefined(known)
            && Guid.TryParseExact(id, "n", out var assetId)
            && !key.Contains('\0', StringComparison.Ordinal)
                ? new Cursor(known, key, assetId)
                : null;
    }
}
