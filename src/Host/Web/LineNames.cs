using Shop.UseCases.Buying;

namespace Host.Web;

/// <summary>What a line of a cart or an order is called for those who don't see it.</summary>
internal static class LineNames
{
    public static string Of(string product, IReadOnlyList<CartPhotoView> photos) => photos is [var only] ? only.FileName : product;
}
