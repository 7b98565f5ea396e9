using Activity.UseCases.Watching;
using Host.Pages.Studio;

namespace Host.Tests.Pages;

public sealed class LogRunsTests
{
    private static readonly Guid Wedding = Guid.CreateVersion7();
    private static readonly DateTimeOffset Noon = new(2026, 3, 31, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Photos_that_were_added_in_a_row_are_one_line() =>
        Lines(Entry(EntryKind.AssetsAdded, 29), Entry(EntryKind.AssetsAdded, 10), Entry(EntryKind.AssetsAdded, 0)).ShouldBe([(EntryKind.AssetsAdded, 3)]);

    [Fact]
    public void What_somebody_else_did_between_them_parts_them() =>
        Lines(Entry(EntryKind.AssetsAdded, 9), Entry(EntryKind.GalleryViewed, 8), Entry(EntryKind.AssetsAdded, 7)).Count.ShouldBe(3);

    [Fact]
    public void More_than_half_an_hour_parts_them() => Lines(Entry(EntryKind.AssetsAdded, 31), Entry(EntryKind.AssetsAdded, 0)).Count.ShouldBe(2);

    [Fact]
    public void Another_gallery_parts_them() =>
        Lines(Entry(EntryKind.AssetsAdded, 1), Entry(EntryKind.AssetsAdded, 0) with { GalleryId = Guid.CreateVersion7() }).Count.ShouldBe(2);

    [Fact]
    public void Looks_are_not_added_up_as_they_may_be_at_the_same_photo() => Lines(Entry(EntryKind.AssetsViewed, 1), Entry(EntryKind.AssetsViewed, 0)).Count.ShouldBe(2);

    private static List<(EntryKind, int)> Lines(params ActivityEntry[] entries) => entries.Together().ConvertAll(line => (line.Kind, line.Count));

    private static ActivityEntry Entry(EntryKind kind, int minute) => new(minute, Wedding, "Anna & Ben", Noon.AddMinutes(minute), kind, null, null, 1, null);
}
