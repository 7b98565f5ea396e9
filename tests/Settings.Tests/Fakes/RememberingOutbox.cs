using BuildingBlocks.Messaging;

namespace Settings.Tests.Fakes;

internal sealed class RememberingOutbox : IOutbox
{
    public List<object> Messages { get; } = [];

    public void Enqueue(object message) => Messages.Add(message);

    public void Schedule(object message, DateTimeOffset due) => throw new NotSupportedException("Settings schedules nothing.");
}
