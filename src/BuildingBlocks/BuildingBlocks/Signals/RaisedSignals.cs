using BuildingBlocks.Persistence;

namespace BuildingBlocks.Signals;

/// <summary>Keeps signals until the scope's transaction commits.</summary>
internal sealed class RaisedSignals(ModuleTransaction transaction) : ISignals
{
    public void Raise(string channel, string payload) => transaction.Raise(new Signal(channel, payload));
}
