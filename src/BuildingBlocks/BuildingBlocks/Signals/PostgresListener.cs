using BuildingBlocks.Mail;
using BuildingBlocks.Messaging;
using BuildingBlocks.Persistence;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace BuildingBlocks.Signals;

/// <summary>Hears the other hosts on a connection of its own, and connects again when it breaks. Does nothing on SQLite.</summary>
internal sealed class PostgresListener(
    DatabaseEngine engine, SignalHub hub, PumpBell pump, MailBell mails, TimeProvider clock, ILogger<PostgresListener> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (engine is not PostgresEngine postgres)
            return;

        using var messages = hub.Subscribe(SignalHub.MessagesChannel, _ => pump.Ring(), pump.Ring);
        using var waiting = hub.Subscribe(SignalHub.MailsChannel, _ => mails.Ring(), mails.Ring);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Listen(postgres.ConnectionString, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception broken) when (broken is NpgsqlException or IOException or TimeoutException or System.Net.Sockets.SocketException)
            {
                hub.Listening = false;
                log.LogWarning(broken, "The connection that hears other hosts broke; it is opened again");
                await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task Listen(string connectionString, CancellationToken ct)
    {
        // Alone in its pool and asking the server now and then, so that a silent break is noticed.
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, KeepAlive = 10 };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        connection.Notification += (_, e) => hub.HearFromOutside(e.Payload);
        await connection.OpenAsync(ct);
        await using (var listen = connection.Sql($"LISTEN {PostgresEngine.Channel}"))
            await listen.ExecuteNonQueryAsync(ct);

        // Listening first, then dropping what is out of date: nothing falls between.
        hub.Listening = true;
        hub.Missed();
        while (true)
            await connection.WaitAsync(ct);
    }
}
