using BuildingBlocks.Messaging;

namespace Settings.Tests.Fakes;

internal sealed class RememberingOutbox : IOutbox
{
    public List<object> Messages { get; } = [];

    public void Enqueue(object message) => Messages.Add(message);

    public List<(object Message, DateTimeOffset Due)> Scheduled { get; } = [];

    public void Schedule(object message, DateTimeOffset due) => Scheduled.Add((message, due));
}
