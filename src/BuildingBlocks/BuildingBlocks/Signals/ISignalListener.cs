namespace BuildingBlocks.Signals;

/// <summary>Hears what is raised through <see cref="ISignals"/> on any host.</summary>
public interface ISignalListener
{
    /// <summary>
    /// Whether this host hears the others right now. While it does not, nothing that other hosts may change should be trusted from memory.
    /// Always true with SQLite, which has one host.
    /// </summary>
    bool Listening { get; }

    /// <summary>Hears a channel until the returned thing is disposed.</summary>
    /// <param name="channel">The channel it was raised on.</param>
    /// <param name="heard">Gets the payload; quick, and never throws.</param>
    /// <param name="missed">Signals may have been missed: everything held in memory is out of date.</param>
    IDisposable Subscribe(string channel, Action<string> heard, Action missed);
}
