using BuildingBlocks.Security;
using BuildingBlocks.Web;
using Galleries.Domain;

namespace Galleries.UseCases.Inviting;

/// <summary>Makes the tokens of links and the addresses that carry them.</summary>
internal static class LinkAddress
{
    public static LinkSecret NewLink(this ISecretProtector secrets)
    {
        var token = SecretToken.Create();
        return new LinkSecret(SecretToken.Hash(token), secrets.Protect(token));
    }

    /// <summary>The address to copy; null when the link is withdrawn, or was made with keys this installation no longer has.</summary>
    public static Uri? LinkOf(this IPublicAddress address, string slug, Grant grant, ISecretProtector secrets) =>
        grant.WithdrawnAt is null && secrets.Unprotect(grant.TokenCipher) is { } token ? address.At($"/g/{slug}/k/{token}") : null;
}
