using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Galleries.Domain;

namespace Galleries.Adapters.Persistence;

/// <summary>Where a page of notes ended. Opaque to those who send it back; one that was tampered with begins anew.</summary>
internal readonly record struct NoteCursor(bool IsRead, DateTimeOffset WrittenAt, Guid AssetId, Guid VisitorId)
{
    public static NoteCursor Of(Note last) => new(last.IsRead, last.WrittenAt, last.AssetId, last.VisitorId);

    public override string ToString() => Base64Url.EncodeToString(
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{(IsRead ? 1 : 0)} {WrittenAt.UtcTicks} {AssetId:N} {VisitorId:N}")));

    public static NoteCursor? Read(string? text)
    {
        if (string.IsNullOrEmpty(text) || !Base64Url.IsValid(text))
            return null;

        return Encoding.ASCII.GetString(Base64Url.DecodeFromChars(text)).Split(' ') is [("0" or "1") and var isRead, var ticks, var asset, var visitor]
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks
            && Guid.TryParseExact(asset, "N", out var assetId) && Guid.TryParseExact(visitor, "N", out var visitorId)
                ? new NoteCursor(isRead == "1", new DateTimeOffset(at, TimeSpan.Zero), assetId, visitorId)
                : null;
    }
}
