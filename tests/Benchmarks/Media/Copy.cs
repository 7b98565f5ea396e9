namespace Benchmarks.Media;

/// <summary>
/// The same photograph as other bytes, by a comment behind the first marker: what was made of an equal file before is of no use to it.
/// </summary>
internal sealed class Copy : Stream
{
    private const int MarkerLength = 2;

    private readonly FileStream _file;
    private readonly byte[] _head;
    private long _position;

    private Copy(FileStream file, byte[] head) => (_file, _head) = (file, head);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => _head.Length + _file.Length - MarkerLength;

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    /// <summary>Copy 0 is the file itself.</summary>
    public static Stream Of(string path, int number)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.SequentialScan | FileOptions.Asynchronous);
        if (number == 0)
            return file;

        file.Position = MarkerLength;
        return new Copy(file, [0xFF, 0xD8, 0xFF, 0xFE, 0, 6, .. BitConverter.GetBytes(number)]);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_position >= _head.Length)
            return await _file.ReadAsync(buffer, cancellationToken);

        var part = _head.AsMemory((int)_position, Math.Min(buffer.Length, _head.Length - (int)_position));
        part.CopyTo(buffer);
        _position += part.Length;
        return part.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("It is read as it is sent.");

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    protected override void Dispose(bool disposing)
    {
        _file.Dispose();
        base.Dispose(disposing);
    }
}
