using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>Lays out archives, and writes any part of them.</summary>
internal interface IArchivePacker
{
    /// <summary>The originals in this order, under names that can be unpacked everywhere and are told apart.</summary>
    Manifest Pack(IReadOnlyList<Asset> assets, TimeZoneInfo zone);

    /// <summary>The same manifest always comes to the same bytes.</summary>
    PackedArchive Open(Manifest manifest);
}

/// <summary>An archive whose every byte is known.</summary>
/// <param name="Length">Bytes.</param>
/// <param name="Hash">Of the manifest, in hexadecimal.</param>
/// <param name="Write">Writes the bytes from an offset (inclusive) to an offset (exclusive).</param>
internal sealed record PackedArchive(long Length, string Hash, Func<Stream, long, long, CancellationToken, Task> Write);
