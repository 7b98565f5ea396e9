namespace BuildingBlocks.Signals;

/// <summary>Where a command says that something held in memory is out of date.</summary>
public interface ISignals
{
    /// <summary>
    /// At commit: heard on this host before the command returns, on the other hosts a moment later. A refused or failed command raises none.
    /// Not durable; what must not be missed is a message.
    /// </summary>
    /// <param name="channel">Who listens, such as <c>settings.gallery</c>.</param>
    /// <param name="payload">What it is about, such as an id; short.</param>
    void Raise(string channel, string payload);
}
