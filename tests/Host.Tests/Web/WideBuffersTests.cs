using System.Buffers;
using System.Runtime.InteropServices;
using Host.Tests.App;
using Host.Web;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;

namespace Host.Tests.Web;

public sealed class WideBuffersTests : IDisposable
{
    private readonly MemoryPool<byte> _pool = new WideBuffers().Create();

    public void Dispose() => _pool.Dispose();

    [Fact]
    public void A_buffer_is_wide_whatever_is_asked_for()
    {
        using var smallest = _pool.Rent();
        using var largest = _pool.Rent(WideBuffers.Length);

        (smallest.Memory.Length, largest.Memory.Length, _pool.MaxBufferSize).ShouldBe((WideBuffers.Length, WideBuffers.Length, WideBuffers.Length));
        Should.Throw<ArgumentOutOfRangeException>(() => _pool.Rent(WideBuffers.Length + 1));
    }

    [Fact]
    public void One_that_was_given_back_is_used_again_and_two_never_share_their_bytes()
    {
        var first = _pool.Rent();
        using var second = _pool.Rent();
        ArrayOf(second).ShouldNotBeSameAs(ArrayOf(first));
        first.Dispose();

        using var again = _pool.Rent();

        ArrayOf(again).ShouldBeSameAs(ArrayOf(first));
    }

    [Fact]
    public async Task The_server_takes_them()
    {
        await using var app = await GalleryApp.Start();

        app.Services.GetRequiredService<IMemoryPoolFactory<byte>>().ShouldBeOfType<WideBuffers>();
    }

    private static byte[] ArrayOf(IMemoryOwner<byte> buffer) => MemoryMarshal.TryGetArray<byte>(buffer.Memory, out var bytes) ? bytes.Array! : [];
}
