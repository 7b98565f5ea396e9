using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Messaging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BuildingBlocks.Mail;

/// <summary>Sends queued mails one after the other, outside any transaction, and tries again with growing pauses.</summary>
internal sealed class MailDispatcher(
    MailStore store, SendingPace pace, MailBell bell, IServiceScopeFactory scopes, IOptions<MailOptions> options, TimeProvider clock, ILogger<MailDispatcher> log) : BackgroundService
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan SafetyPoll = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    // An evening without network is bridged; what failed for a day will not go by itself.
    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2), TimeSpan.FromHours(6), TimeSpan.FromHours(12),
    ];

    private static readonly TimeSpan BetweenCleanings = TimeSpan.FromHours(1);

    private DateTimeOffset _nextCleaning = DateTimeOffset.MinValue;

    /// <summary>Whether a mail is on its way right now.</summary>
    public bool Sending { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            var rung = bell.Next;
            try
            {
                if (await SendNext(stoppingToken))
                    continue;

                await ForgetTexts(stoppingToken);
                await Sleep(rung, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception broken)
            {
                log.LogError(broken, "The mail dispatcher could not reach its table; it tries again");
                await Task.Delay(AfterFailure, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<bool> SendNext(CancellationToken ct)
    {
        if (!await store.AnyDue(ct))
            return false;

        try
        {
            Sending = true;
            if (pace.FullUntil() is { } until)
            {
                await store.Postpone(until, ct);
                return false;
            }

            if (await store.Claim(Lease, ct) is not { } claimed)
                return false;

            await Send(claimed, ct);
            return true;
        }
        finally
        {
            Sending = false;
        }
    }

    private async Task Send(ClaimedMail claimed, CancellationToken ct)
    {
        if (claimed.Mail is null)
        {
            await store.Failed(claimed.Id, "The mail was encrypted with keys that this installation does not have.", null, null, false, ct);
            return;
        }

        IReadOnlyList<ClaimedMail> together = [claimed, .. await store.ClaimAlike(claimed, Lease, ct)];
        string? answer;
        try
        {
            pace.Count();
            answer = await HandOver([.. together.Select(one => one.Mail!)], ct);
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            foreach (var one in together)
                await Failed(one, failure, ct);
            return;
        }

        foreach (var one in together)
            await store.Sent(one.Id, answer, ct);
    }

    private async Task<string?> HandOver(IReadOnlyList<MailMessage> mails, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (scope.ServiceProvider.GetService<IMailTransport>() is not { } transport)
            throw new InvalidOperationException("No way to send mails is set up.");

        return await transport.Send(
            mails is [var mail] ? mail : CollectedMail.Of(mails, await scope.ServiceProvider.GetRequiredService<ILetterheads>().Read(ct)), ct);
    }

    private async Task Failed(ClaimedMail claimed, Exception failure, CancellationToken ct)
    {
        DateTimeOffset? retryAt = failure is FormatException or MailException { IsFinal: true } || claimed.Attempts > Pauses.Length ? null : clock.GetUtcNow() + Pauses[claimed.Attempts - 1];
        log.LogWarning(failure, "A mail was not sent (try {Try}, next {Next})", claimed.Attempts, retryAt);
        await store.Failed(claimed.Id, failure.Message, (failure as MailException)?.Answer, retryAt, failure is MailException { IsAboutReader: true }, ct);
    }

    private async Task ForgetTexts(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (now < _nextCleaning)
            return;

        await store.ForgetTexts(now - options.Value.KeepTextsFor, ct);
        _nextCleaning = now + BetweenCleanings;
    }

    private async Task Sleep(Task rung, CancellationToken ct)
    {
        var pause = SafetyPoll;
        if (await store.NextDue(ct) is { } at && at - clock.GetUtcNow() is var until && until < pause)
            pause = until < TimeSpan.Zero ? TimeSpan.Zero : until;
        if (pause > TimeSpan.Zero)
            await Bell.Wait(rung, pause, clock, ct);
    }
}
