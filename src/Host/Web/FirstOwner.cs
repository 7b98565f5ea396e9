using BuildingBlocks;
using BuildingBlocks.UseCases;
using Settings.Contracts;
using Settings.UseCases.Starting;

namespace Host.Web;

/// <summary>The first start without a browser: <c>--owner EMAIL</c> with the password in <c>GALLERY_OWNER_PASSWORD</c>.</summary>
internal static class FirstOwner
{
    /// <summary>Creates owner and studio when asked to and there is none yet; throws <see cref="SettingsException"/> with the sentence when refused.</summary>
    public static async Task Create(IServiceProvider services)
    {
        var settings = services.GetRequiredService<HostSettings>();
        if (settings.Owner is not { Length: > 0 } email)
            return;

        await using var scope = services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<IStudio>().Find(default) is not null)
            return;

        var password = settings.OwnerPassword ?? throw new SettingsException("--owner needs the password in the environment variable GALLERY_OWNER_PASSWORD.");
        var open = scope.ServiceProvider.GetRequiredService<ICommandHandler<OpenStudio>>();
        var request = new OpenStudio(Guid.CreateVersion7(), email.Split('@')[0], email, password, "My studio", Choices.LocalCurrency, Choices.LocalTimeZone);
        if (await open.Handle(request, default) is { Succeeded: false } refused)
            throw new SettingsException($"The owner was not created: {refused.Reason}");
    }
}
