using Activity;
using Activity.UseCases.Rebuilding;
using BuildingBlocks;
using BuildingBlocks.Persistence;
using BuildingBlocks.UseCases;
using Host.Web;

namespace Host.Figures;

/// <summary><c>--rebuild-figures</c> beside the running product: everything that is counted is made anew from the log.</summary>
internal static class RebuildCommand
{
    private const string Rebuild = "--rebuild-figures";

    public static bool IsWanted(string[] args) => args.Contains(Rebuild);

    /// <returns>The process's exit code; 1 when it failed, which is said.</returns>
    public static async Task<int> Run(HostSettings settings)
    {
        if (await DatabaseCopies.IsEmpty(settings.Database, CancellationToken.None))
            return await Say("There is no database here yet. Name the data folder or the PostgreSQL database as the product has it.");

        var services = new ServiceCollection().AddLogging();
        services.AddBuildingBlocks(settings.Database).AddActivity(new ConfigurationBuilder().Build());
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<ICommandHandler<RebuildFigures>>().Handle(new RebuildFigures(), CancellationToken.None);
        if (outcome.Reason is { } reason)
            return await Say(reason);

        Console.WriteLine("All figures are made anew from the log.");
        return 0;
    }

    private static async Task<int> Say(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 1;
    }
}
