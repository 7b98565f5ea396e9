using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>Lays out archives, and writes any part of them.</summary>
internal interface IArchivePacker
{
    /// <summary>The files in this order, under names that can be unpacked everywhere and are told apart.</summary>
    Manifest Pack(IReadOnlyList<DepartingFile> files, TimeZoneInfo zone);

    /// <summary>The same manifest always comes to the same bytes: in parts of at most so many, or in one however large.</summary>
    IReadOnlyList<PackedArchive> Open(Manifest manifest, long? partBytes);
}

/// <summary>An archive, or a part of one, whose every byte is known.</summary>
/// <param name="Files">How many are in it.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Hash">Of the manifest, in hexadecimal.</param>
/// <param name="Write">Writes the bytes from an offset (inclusive) to an offset (exclusive).</param>
internal sealed record PackedArchive(int Files, long Length, string Hash, Func<Stream, long, long, CancellationToken, Task> Write);
