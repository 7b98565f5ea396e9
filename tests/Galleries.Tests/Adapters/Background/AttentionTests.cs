using Galleries.Adapters.Background;

namespace Galleries.Tests.Adapters.Background;

public sealed class AttentionTests
{
    private readonly Attention _attention = new();

    [Fact]
    public void What_was_looked_at_is_taken_once_in_its_order()
    {
        var photos = Photos(3);
        foreach (var photo in photos.Concat(photos))
            _attention.Look(photo);

        _attention.Take(2).ShouldBe(photos[..2]);
        _attention.Take(2).ShouldBe(photos[2..]);
        _attention.Take(2).ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_scrolls_through_everything_does_not_fill_the_memory()
    {
        var photos = Photos(1_000);
        foreach (var photo in photos)
            _attention.Look(photo);

        _attention.Take(2_000).ShouldBe(photos[^Attention.Most..]);
    }

    private static Guid[] Photos(int count) => [.. Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7())];
}
