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

    /// <summary>A new link in the place of one that was withdrawn, or was made with keys this installation no longer has; one that works stays, so that mails with it stay good.</summary>
    public static void Mend(this ISecretProtector secrets, Grant grant)
    {
        if (grant.WithdrawnAt is not null || secrets.Unprotect(grant.TokenCipher) is null)
            grant.Renew(secrets.NewLink());
    }

    /// <summary>The address to copy; null when the link is withdrawn, or was made with keys this installation no longer has.</summary>
    public static Uri? LinkOf(this IPublicAddress address, string slug, Grant grant, ISecretProtector secrets) =>
        grant.WithdrawnAt is null && secrets.Unprotect(grant.TokenCipher) is { } token ? address.At($"/g/{slug}/k/{token}") : null;
}
