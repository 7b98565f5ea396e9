namespace BuildingBlocks.Messaging;

/// <summary>
/// Where a use case puts the facts it tells others. They are stored in the transaction of the state they speak of and
/// delivered after commit; a refused or failed use case leaves none.
/// </summary>
public interface IOutbox
{
    /// <summary>Tells every subscriber after commit, in order within the message's lane (its <c>GalleryId</c> where it has one).</summary>
    void Enqueue(object message);

    /// <summary>Tells every subscriber once the time has come.</summary>
    void Schedule(object message, DateTimeOffset due);
}
