using System.Buffers.Text;
using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>A photo of a share, by a key that mails carry.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="GrantId">The share's link.</param>
/// <param name="Type">As whom others come by it.</param>
/// <param name="AssetId">The photo.</param>
internal sealed record SharedPicture(Guid GalleryId, Guid GrantId, VisitorType Type, Guid AssetId)
{
    private const int IdLength = 16;

    /// <summary>Letters, digits, dashes and underscores.</summary>
    public string Key => Base64Url.EncodeToString([.. GalleryId.ToByteArray(), .. GrantId.ToByteArray(), .. AssetId.ToByteArray(), (byte)Type]);

    /// <summary>What the key says; null for another one.</summary>
    public static SharedPicture? Read(string key)
    {
        if (!Base64Url.IsValid(key) || Base64Url.DecodeFromChars(key) is not { Length: (3 * IdLength) + 1 } bytes || !Enum.IsDefined((VisitorType)bytes[^1]))
            return null;

        return new SharedPicture(Id(bytes, 0), Id(bytes, 1), (VisitorType)bytes[^1], Id(bytes, 2));
    }

    private static Guid Id(byte[] bytes, int index) => new(bytes.AsSpan(index * IdLength, IdLength));
}
