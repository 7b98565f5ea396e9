using BuildingBlocks;
using BuildingBlocks.Mail.Letters;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Settings.Adapters.Identity;
using Settings.Adapters.Persistence;
using Settings.Adapters.Persistence.Snapshots;
using Settings.Adapters.Storage;
using Settings.Contracts;
using Settings.Ports;
using Settings.UseCases.Mailing;
using Settings.UseCases.Securing;
using Settings.UseCases.SigningIn;
using Settings.UseCases.Staffing;
using Settings.UseCases.Watermarking;

namespace Settings;

/// <summary>The module's only wiring.</summary>
public static class SettingsModule
{
    /// <summary>Adds the module to the product.</summary>
    public static IServiceCollection AddSettings(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddModule<SettingsDbContext>("settings", typeof(SettingsModule).Assembly);
        services.AddFormerSubscriberName("settings.PrepareGalleryWhenGalleryCreated", "settings.KeepUpWithGalleries");
        services.AddScoped<IStudioRepository, EfStudioRepository>();
        services.AddScoped<IBrandRepository, EfBrandRepository>();
        services.AddScoped<IAccountRepository, EfAccountRepository>();
        services.AddScoped<IGalleryRulingRepository, EfGalleryRulingRepository>();
        services.AddScoped<IPresetRepository, EfPresetRepository>();
        services.AddScoped<ILegalTexts, EfLegalTexts>();
        services.AddScoped<ICustomerCardRepository, EfCustomerCardRepository>();
        services.AddScoped<IMailServerRepository, EfMailServerRepository>();
        services.AddScoped<IChangedLetters, EfChangedLetters>().AddLetters(TeamLetters.All);
        services.AddScoped<IWatermarkShelf, EfWatermarkShelf>();
        services.AddScoped<WatermarkChoice>();
        services.AddSingleton<IWatermarkFiles, BlobWatermarkFiles>();
        services.AddSingleton<IBrandFiles, BlobBrandFiles>();
        services.AddSingleton<IPasswords, IdentityPasswords>();
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = IdentityPasswords.Iterations);
        services.AddScoped<PasswordLinks>();
        services.AddScoped<ISessionRepository, EfSessionRepository>();
        services.AddScoped<IPasskeyRepository, EfPasskeyRepository>();
        services.AddScoped<IPasskeyCeremonies, IdentityPasskeys>();
        services.AddScoped<PasskeyUse>();
        services.AddScoped<SessionOpening>();
        services.AddScoped<SessionEnding>();
        services.AddScoped<CodeKeys>();
        services.AddScoped<CertainAccounts>();

        services.AddSingleton<StudioSnapshot>();
        services.AddSingleton<BrandSnapshot>();
        services.AddSingleton<RulesSnapshot>();
        services.AddSingleton<TeamSnapshot>();
        services.AddSingleton<SessionSnapshot>();
        services.AddSingleton<LettersSnapshot>();
        services.AddScoped<IStudio, SnapshotStudio>();
        services.AddScoped<ILetterTexts, SnapshotLetterTexts>().AddScoped<ILetterheads, SnapshotLetterheads>();
        services.AddScoped<IBrand, SnapshotBrand>();
        services.AddScoped<IGalleryRules, SnapshotGalleryRules>();
        services.AddScoped<IWatermarkImages, ShelvedWatermarkImages>();
        return services;
    }
}
