using System.Diagnostics;
using System.Globalization;
using BuildingBlocks.Persistence;
using BuildingBlocks.Tests.Child;
using BuildingBlocks.Tests.Child.Receiving;
using BuildingBlocks.Tests.Child.Sending;
using Microsoft.EntityFrameworkCore;
using Testing;

namespace BuildingBlocks.Tests.Messaging;

/// <summary>A real process that is killed without warning, again and again, until its work is done.</summary>
public sealed class KilledProcessTests
{
    private static readonly int Parcels = Soak.IsOn ? 20_000 : 500;
    private static readonly double Longer = Soak.IsOn ? 1.05 : 2;

    [Theory, InlineData(DatabaseProvider.Sqlite), InlineData(DatabaseProvider.Postgres)]
    public async Task Every_effect_happens_exactly_once(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Create(provider);

        var kills = 0;
        // Each life is longer than the last, so that the work gets done however slow the machine is; the first may not survive its own start.
        while (!await Live(database.Choice, fromBirth: kills == 0, TimeSpan.FromMilliseconds(Random.Shared.Next(50, 150) * Math.Pow(Longer, kills))))
            kills++;

        kills.ShouldBeGreaterThan(1);
        await using var host = await ModuleHost.Start(database, Modules.Add);
        await host.Quiet();
        var sent = await host.Read<SendingDbContext, int>(db => db.Parcels.CountAsync());
        var receipts = await host.Read<ReceivingDbContext, List<Receipt>>(db => db.Receipts.OrderBy(r => r.Sequence).ToListAsync());
        sent.ShouldBe(Parcels);
        receipts.Count.ShouldBe(Parcels);
        foreach (var gallery in receipts.GroupBy(r => r.GalleryId))
            gallery.Select(r => r.Number).ShouldBe(Enumerable.Range(1, Parcels / 4));
        (await host.Read<ReceivingDbContext, int>(db => db.Tallies.SumAsync(t => t.Parcels))).ShouldBe(Parcels);
    }

    /// <summary>True when the work was done before the time to die had come.</summary>
    private static async Task<bool> Live(DatabaseChoice database, bool fromBirth, TimeSpan life)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "BuildingBlocks.Tests.Child");
        var count = Parcels.ToString(CultureInfo.InvariantCulture);
        using var process = Process.Start(new ProcessStartInfo(program, [database.Provider.ToString(), database.ConnectionString, count])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var complaints = process.StandardError.ReadToEndAsync();
        if (!fromBirth)
            (await process.StandardOutput.ReadLineAsync()).ShouldBe("started", await Complaints());

        var ended = process.WaitForExitAsync();
        await Task.WhenAny(ended, Task.Delay(fromBirth ? life * 4 : life, TimeProvider.System));
        // SIGKILL: nothing of the process gets to tidy up.
        process.Kill();
        await ended;
        var last = await process.StandardOutput.ReadToEndAsync();
        (await complaints).ShouldBeEmpty();
        return last.TrimEnd().EndsWith("done", StringComparison.Ordinal);

        async Task<string> Complaints() => process.HasExited ? await complaints : "";
    }
}
