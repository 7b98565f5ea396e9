using System.Buffers.Text;
using System.Text;
using Galleries.Domain;

namespace Galleries.Adapters.Persistence;

/// <summary>Where a page ended. Opaque to those who send it back; one that was tampered with begins anew.</summary>
/// <param name="Order">The sorting.</param>
/// <param name="Key">The last asset's key in it.</param>
/// <param name="Id">The last asset.</param>
/// <param name="SceneId">Its scene, where pages go through chapters.</param>
internal sealed record Cursor(AssetOrder Order, string Key, Guid Id, Guid? SceneId)
{
    private const char Divider = '\n';

    public static Cursor At(Asset last, AssetOrder order) => new(order, last.KeyOf(order), last.Id, last.SceneId);

    public static string Of(Asset last, AssetOrder order) => At(last, order).ToText();

    private string ToText() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{(int)Order}{Divider}{Id:n}{Divider}{SceneId:n}{Divider}{Key}"));

    public static Cursor? Read(string? text)
    {
        if (string.IsNullOrEmpty(text) || !Base64Url.IsValid(text))
            return null;

        return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Divider, 4) is [var order, var id, var scene, var key]
            && Enum.TryParse<AssetOrder>(order, out var known) && Enum.IsDefined(known)
            && Guid.TryParseExact(id, "n", out var assetId)
            && !key.Contains('\0', StringComparison.Ordinal)
                ? new Cursor(known, key, assetId, Guid.TryParseExact(scene, "n", out var sceneId) ? sceneId : null)
                : null;
    }
}
