using BuildingBlocks;
using BuildingBlocks.Messaging;

namespace Browser.Tests.Barriers;

/// <summary>One message that a subscriber did not take, so that its pages have something to show.</summary>
internal sealed class StuckMessage : IDeadLetters
{
    public static DeadLetter Letter { get; } = new(
        7, "activity.record-galleries-entries", "galleries.GalleryPublished.v1", """{"GalleryId":"0199f1d2-5c7a-7cc0-8000-000000000001","Name":"Anna & Ben"}""",
        new DateTimeOffset(2026, 6, 20, 9, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 6, 20, 10, 0, 0, TimeSpan.Zero), 10, "InvalidOperationException: The database was away.");

    public Task<IReadOnlyList<DeadLetter>> List(int atMost, CancellationToken ct) => Task.FromResult<IReadOnlyList<DeadLetter>>([Letter]);

    public Task<DeadLetter?> Find(long sequence, string subscriber, CancellationToken ct) => Task.FromResult<DeadLetter?>(Letter);

    public Task<Outcome> SendAgain(long sequence, string subscriber, CancellationToken ct) => Task.FromResult(Outcome.Done);

    public Task<Outcome> Dismiss(long sequence, string subscriber, CancellationToken ct) => Task.FromResult(Outcome.Done);
}
