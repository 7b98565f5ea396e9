using System.Buffers.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Settings.Domain;
using Settings.Ports;
using Settings.UseCases.Securing;

namespace Settings.Adapters.Identity;

/// <summary>WebAuthn as ASP.NET Core Identity implements it, on our own passkeys. Of its users and stores it needs what <see cref="PasskeyOwners"/> has.</summary>
internal sealed class IdentityPasskeys(IPasskeyRepository passkeys, ILoggerFactory logs) : IPasskeyCeremonies
{
    private static readonly IServiceProvider NoServices = new ServiceCollection().BuildServiceProvider();

    public async Task<PasskeyQuestion> AskForNew(PasskeySite site, Account account)
    {
        var made = await Handler(site).MakeCreationOptionsAsync(
            new PasskeyUserEntity { Id = $"{account.Id}", Name = account.Email, DisplayName = account.Name }, NoRequest());
        return new PasskeyQuestion(made.CreationOptionsJson, made.AttestationState!);
    }

    public async Task<MadePasskey?> Made(PasskeySite site, Account account, PasskeyAnswer answer)
    {
        var result = await Handler(site).PerformAttestationAsync(
            new PasskeyAttestationContext { HttpContext = NoRequest(), CredentialJson = answer.Credential, AttestationState = answer.State });
        return result is { Succeeded: true, Passkey: var passkey } && result.UserEntity.Id == $"{account.Id}"
            ? new MadePasskey(Base64Url.EncodeToString(passkey.CredentialId), Convert.ToBase64String(passkey.PublicKey), passkey.IsBackupEligible, passkey.SignCount)
            : null;
    }

    public async Task<PasskeyQuestion> Ask(PasskeySite site)
    {
        var asked = await Handler(site).MakeRequestOptionsAsync(null, NoRequest());
        return new PasskeyQuestion(asked.RequestOptionsJson, asked.AssertionState!);
    }

    public async Task<UsedPasskey?> Used(PasskeySite site, PasskeyAnswer answer, CancellationToken ct)
    {
        var result = await Handler(site).PerformAssertionAsync(
            new PasskeyAssertionContext { HttpContext = NoRequest(), CredentialJson = answer.Credential, AssertionState = answer.State });
        return result is { Succeeded: true, Passkey: var passkey } ? new UsedPasskey(Base64Url.EncodeToString(passkey.CredentialId), passkey.SignCount) : null;
    }

    private PasskeyHandler<PasskeyOwner> Handler(PasskeySite site)
    {
        var options = new IdentityPasskeyOptions
        {
            ServerDomain = site.Domain,
            UserVerificationRequirement = "required",
            ResidentKeyRequirement = "required",
            ValidateOrigin = context => ValueTask.FromResult(!context.CrossOrigin && context.Origin == site.Origin),
        };
        return new PasskeyHandler<PasskeyOwner>(Owners(), Options.Create(options));
    }

    private UserManager<PasskeyOwner> Owners() => new(
        new PasskeyOwners(passkeys), Options.Create(new IdentityOptions()), new PasswordHasher<PasskeyOwner>(), [], [], new UpperInvariantLookupNormalizer(),
        new IdentityErrorDescriber(), NoServices, logs.CreateLogger<UserManager<PasskeyOwner>>());

    // The domain and the origin are told, so that nothing is taken from a request.
    private static DefaultHttpContext NoRequest() => new();
}
