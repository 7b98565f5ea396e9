using BuildingBlocks.Signals;

namespace Settings.Tests.Fakes;

internal sealed class RememberingSignals : ISignals
{
    public List<string> Channels { get; } = [];

    public void Raise(string channel, string payload) => Channels.Add(channel);
}
