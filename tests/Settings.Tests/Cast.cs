using BuildingBlocks;
using BuildingBlocks.Mail.Letters;
using Settings.Domain;
using Settings.Tests.Fakes;
using Settings.UseCases.Branding;
using Settings.UseCases.Customers;
using Settings.UseCases.Disclosing;
using Settings.UseCases.Mailing;
using Settings.UseCases.Posting;
using Settings.UseCases.Presets;
using Settings.UseCases.Ruling;
using Settings.UseCases.Securing;
using Settings.UseCases.SigningIn;
using Settings.UseCases.Staffing;
using Settings.UseCases.Starting;
using Settings.UseCases.Watermarking;
using Testing;

namespace Settings.Tests;

/// <summary>Olivia Owner's studio, and the use cases on fakes.</summary>
internal sealed partial class Cast
{
    public const string OliviasPassword = "correct horse battery";

    public static readonly OpenStudio Opening = new(
        Guid.Parse("01900000-0000-7000-8000-00000000000a"), "Olivia Owner", "olivia@example.com", OliviasPassword, "Light & Lens", "EUR", "Europe/Berlin");

    public static readonly ChangeStudio Facts = new(
        "Light & Lens", "hello@example.com", "CHF", "Europe/Zurich", 810, "MWST", "By bank transfer to CH93 0076 2011 6238 5295 7.");

    public static readonly Device Phone = new("Safari on iPhone", "AAAAAAAAAAAAAAAAAAAAAA");

    public InMemoryAccountRepository Accounts { get; } = new();

    public InMemorySessionRepository Sessions { get; } = new();

    public InMemoryPasskeyRepository Passkeys { get; } = new();

    public InMemoryStudioRepository Studios { get; } = new();

    public InMemoryGalleryRulingRepository Rulings { get; } = new();

    public InMemoryPresetRepository Presets { get; } = new();

    public InMemoryLegalTexts LegalTexts { get; } = new();

    public InMemoryChangedLetters ChangedLetters { get; } = new();

    public InMemoryCustomerCardRepository Cards { get; } = new();

    public InMemoryBrandRepository Brands { get; } = new();

    public InMemoryBrandFiles BrandFiles { get; } = new();

    public InMemoryWatermarkShelf Watermarks { get; } = new();

    public InMemoryWatermarkFiles WatermarkFiles { get; } = new();

    public ReversedPasswords Passwords { get; } = new();

    public RememberingOutbox Outbox { get; } = new();

    public RememberingMailQueue MailQueue { get; } = new();

    public RememberingSignals Signals { get; } = new();

    public ManualClock Clock { get; } = new();

    public ReversingProtector Protector { get; } = new();

    private ILetters Letters => new Stationery("Light & Lens", "hello@example.com").Into(MailQueue);

    private WatermarkChoice Choice => new(Watermarks);

    private SessionOpening Opener => new(Sessions, Letters, new ExampleAddress(), Signals, Clock);

    private SessionEnding Ending => new(Sessions, Signals);

    private CodeKeys Keys => new(Protector, Clock);

    private CertainAccounts Certain => new(Sessions, Accounts, Clock);

    private PasswordLinks Links => new(Letters, new ExampleAddress(), Clock);

    public static SignIn SigningIn(string email, string password = OliviasPassword) => new(Guid.CreateVersion7(), email, password, Phone);

    public static async Task<Cast> WithStudio()
    {
        var cast = new Cast();
        (await cast.Do(Opening)).ShouldBe(Outcome.Done);
        cast.Outbox.Messages.Clear();
        cast.Signals.Channels.Clear();
        return cast;
    }

    public async Task<Account> Olivia() => (await Accounts.Find(Opening.MemberId, default)).ShouldNotBeNull();

    public Task<Outcome> Do(OpenStudio command) =>
        new OpenStudioHandler(Studios, Accounts, Passwords, Outbox, Signals, Clock).Handle(command, default);

    public Task<Outcome> Do(SignIn command) => SignInHandler().Handle(command, default);

    public Task<Outcome> Begin(BeginSession command) => new BeginSessionHandler(Accounts, Opener).Handle(command, default);

    public Task<Outcome> Do(ChoosePassword command) => new ChoosePasswordHandler(Accounts, Passwords, Ending, Signals, Clock).Handle(command, default);

    public Task<Outcome> Do(RequestPasswordReset command) => new RequestPasswordResetHandler(Accounts, Links).Handle(command, default);

    public Task<Outcome> Do(InviteMember command) => new InviteMemberHandler(Accounts, Studios, Links, Signals).Handle(command, default);

    public Task<Outcome> Do(RemoveMember command) => new RemoveMemberHandler(Accounts, Studios, Ending, Passkeys, Signals).Handle(command, default);

    public Task<Outcome> Do(ChangeStudio command) => new ChangeStudioHandler(Studios, Outbox, Signals, Clock).Handle(command, default);

    public Task<Outcome> Do(ChangeLegalDetails command) => new ChangeLegalDetailsHandler(Studios, Outbox, Signals, Clock).Handle(command, default);

    public Task<Outcome> Do(WriteLegalPage command) => new WriteLegalPageHandler(LegalTexts, Studios, Signals, Clock).Handle(command, default);

    public Task<Outcome> Do(ChangeLetter command) => new ChangeLetterHandler(new LetterKinds(TeamLetters.All), ChangedLetters, Signals, Clock).Handle(command, default);

    public Task<Outcome> Do(RestoreLetter command) => new RestoreLetterHandler(ChangedLetters, Signals).Handle(command, default);

    public Task<Outcome> Do(ChangeMailLanguage command) => new ChangeMailLanguageHandler(Studios, Outbox, Signals, Clock).Handle(command, default);

    public Task<Outcome> Do(ChangeGallerySettings command) =>
        new ChangeGallerySettingsHandler(Rulings, Choice, Outbox, Signals, Clock).Handle(command, default);

    public Task<Outcome> Do(SaveAsDefault command) => new SaveAsDefaultHandler(Rulings, Studios, Choice, Signals).Handle(command, default);

    public Task<Outcome> Do(SavePreset command) => new SavePresetHandler(Presets, Rulings, Studios, Choice).Handle(command, default);

    public Task<Outcome> Do(ApplyPreset command) =>
        new ApplyPresetHandler(Presets, new ChangeGallerySettingsHandler(Rulings, Choice, Outbox, Signals, Clock)).Handle(command, default);

    public Task<Outcome> Do(RenamePreset command) => new RenamePresetHandler(Presets).Handle(command, default);

    public Task<Outcome> Do(RemovePreset command) => new RemovePresetHandler(Presets).Handle(command, default);

    public Task<Outcome> Do(PrepareGallery command) => new PrepareGalleryHandler(Studios, Rulings, Cards, Choice, Signals).Handle(command, default);

    public Task<Outcome> Do(ChangeProjectDetails command) => new ChangeProjectDetailsHandler(Cards, Outbox, Clock).Handle(command, default);

    public Task<Outcome> Do(AddWatermark command) => new AddWatermarkHandler(
        WatermarkFiles, new AnnounceWatermarkHandler(Watermarks, Outbox, Clock), new ShelveWatermarkHandler(Watermarks, Clock)).Handle(command, default);

    public Task<Outcome> Do(RenameWatermark command) => new RenameWatermarkHandler(Watermarks).Handle(command, default);

    public Task<Outcome> Do(RemoveWatermark command) =>
        new RemoveWatermarkHandler(Watermarks, Rulings, Presets, Studios, Outbox, Signals, Clock).Handle(command, default);

    public Task<Outcome> Do(SweepWatermark command) => new SweepWatermarkHandler(Watermarks, WatermarkFiles).Handle(command, default);

    public Task<Outcome> Do(CheckWatermark command) => new CheckWatermarkHandler(Watermarks).Handle(command, default);

    public Task<Outcome> Do(ChangeBrand command) => new ChangeBrandHandler(Brands, Signals).Handle(command, default);

    public Task<Outcome> Do(ChangeBrandPicture command) => new ChangeBrandPictureHandler(
        BrandFiles, new AnnounceBrandPictureHandler(Outbox, Clock), new HangBrandPictureHandler(Brands, Outbox, Signals, Clock)).Handle(command, default);

    public Task<Outcome> Do(RemoveBrandPicture command) => new RemoveBrandPictureHandler(Brands, Outbox, Signals, Clock).Handle(command, default);

    public Task<Outcome> Do(SweepBrandPicture command) => new SweepBrandPictureHandler(Brands, BrandFiles).Handle(command, default);

    private SignInHandler SignInHandler() => new(
        Accounts, Passwords, new CountTryHandler(Accounts, Clock), new BeginSessionHandler(Accounts, Opener));
}
