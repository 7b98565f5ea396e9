using System.Diagnostics;
using BuildingBlocks.Mail;
using BuildingBlocks.Messaging;
using Microsoft.Extensions.DependencyInjection;

namespace Testing;

/// <summary>Waits until messages and mails have come to rest, so that what they lead to can be looked at.</summary>
public static class Stillness
{
    /// <summary>Returns when nothing else is under way and no message can be delivered and no mail sent before the clock moves on.</summary>
    /// <param name="services">The host's.</param>
    /// <param name="otherwise">What a module does by itself and may lead to messages: whether it is at rest.</param>
    /// <param name="atMost">Then it is a failure; 20 seconds unless told.</param>
    public static async Task Of(IServiceProvider services, Func<Task<bool>>? otherwise = null, TimeSpan? atMost = null)
    {
        var limit = atMost ?? TimeSpan.FromSeconds(20);
        var waited = Stopwatch.StartNew();
        // Time may have been moved on just as the pump set its timer.
        services.GetRequiredService<PumpBell>().Ring();
        services.GetRequiredService<MailBell>().Ring();
        while ((otherwise is not null && !await otherwise()) || !await IsStill(services))
        {
            if (waited.Elapsed > limit)
                throw new TimeoutException($"Messages, mails or the work of a module were still under way after {limit}.");
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
        }
    }

    private static async Task<bool> IsStill(IServiceProvider services)
    {
        var courier = services.GetRequiredService<Courier>();
        var begun = courier.Begun;
        if (courier.Ended != begun)
            return false;

        var messages = await services.GetRequiredService<DeliveryStore>().ReadyLanes(1, CancellationToken.None);
        // In this order: messages may lead to mails, a mail leads nowhere.
        return messages.Count == 0
            && !await services.GetRequiredService<MailStore>().AnyDue(CancellationToken.None)
            && !services.GetRequiredService<MailDispatcher>().Sending
            && courier.Begun == begun;
    }
}
