using System.IO.Compression;
using System.Security.Cryptography;

namespace BuildingBlocks.Documents.Writing;

/// <summary>
/// A PDF file as numbered objects in a stream that is only ever written to, front to back.
/// What stays in memory is where each object begins, eight bytes an object.
/// </summary>
internal sealed class PdfFile
{
    private readonly Stream _stream;
    private readonly ByteBuffer _pending = new();
    private readonly List<long> _offsets = [0];
    private byte[] _fingerprint = [];
    private long _flushed;

    public PdfFile(Stream stream)
    {
        _stream = stream;
        _pending.Add("%PDF-1.7\n%"u8).Add([0xE2, 0xE3, 0xCF, 0xD3]).Add("\n"u8);
    }

    /// <summary>The number of an object that is written later.</summary>
    public int Reserve()
    {
        _offsets.Add(0);
        return _offsets.Count - 1;
    }

    public int Write(Action<ByteBuffer> body)
    {
        int id = Reserve();
        Write(id, body);
        return id;
    }

    public void Write(int id, Action<ByteBuffer> body)
    {
        Begin(id);
        body(_pending);
        _pending.Add("\nendobj\n"u8);
    }

    /// <summary>An object with data; the dictionary is given without its brackets and without length and filter.</summary>
    public void WriteStream(int id, Action<ByteBuffer> dictionary, ReadOnlySpan<byte> data, bool compressed = true)
    {
        if (compressed)
        {
            data = Compress(data);
        }

        Begin(id);
        _pending.Add("<<"u8);
        dictionary(_pending);
        _pending.Add(compressed ? "/Filter/FlateDecode/Length "u8 : "/Length "u8).Add(data.Length).Add(">>\nstream\n"u8);
        _pending.Add(data).Add("\nendstream\nendobj\n"u8);
    }

    /// <summary>Hands what is finished to the stream.</summary>
    public async Task Flush(CancellationToken ct)
    {
        _fingerprint = SHA256.HashData([.. _fingerprint, .. SHA256.HashData(_pending.Written.Span)]);
        _flushed += _pending.Length;
        await _stream.WriteAsync(_pending.Written, ct);
        _pending.Clear();
    }

    public async Task Finish(int catalog, int info, CancellationToken ct)
    {
        await Flush(ct);
        long table = _flushed;
        WriteOffsets();
        string id = Convert.ToHexString(_fingerprint.AsSpan(0, 16));
        _pending.Add("trailer\n<</Size "u8).Add(_offsets.Count).Add("/Root "u8).Add(catalog).Add(" 0 R/Info "u8).Add(info)
            .Add(" 0 R/ID[<"u8).Add(id).Add("><"u8).Add(id).Add(">]>>\nstartxref\n"u8).Add($"{table}\n%%EOF\n");
        await Flush(ct);
        await _stream.FlushAsync(ct);
    }

    private void WriteOffsets()
    {
        _pending.Add("xref\n0 "u8).Add(_offsets.Count).Add("\n0000000000 65535 f \n"u8);
        for (int id = 1; id < _offsets.Count; id++)
        {
            _pending.Add(_offsets[id] > 0
                ? $"{_offsets[id]:D10} 00000 n \n"
                : throw new InvalidOperationException($"Object {id} was reserved and never written."));
        }
    }

    private void Begin(int id)
    {
        _offsets[id] = _flushed + _pending.Length;
        _pending.Add(id).Add(" 0 obj\n"u8);
    }

    private static ReadOnlySpan<byte> Compress(ReadOnlySpan<byte> data)
    {
        using var compressed = new MemoryStream();
        using (var deflate = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(data);
        }

        return compressed.GetBuffer().AsSpan(0, (int)compressed.Length);
    }
}
