using Activity.UseCases.Watching;
using Host.Web;

namespace Host.Tests.Web;

public sealed class HeardChangesTests
{
    private static readonly Guid Wedding = Guid.CreateVersion7();
    private static readonly Guid Christening = Guid.CreateVersion7();

    [Fact]
    public async Task However_much_changes_is_one_word()
    {
        using var changes = new HeardChanges(Wedding);
        for (var i = 0; i < 1000; i++)
            changes.Hear(new ActivityChange(Wedding, ChangeKinds.Activity).Written);
        changes.Hear(new ActivityChange(Wedding, ChangeKinds.Gallery).Written);

        (await Next(changes)).ShouldBe(ChangeKinds.Gallery | ChangeKinds.Activity);
        (await Next(changes)).ShouldBe(ChangeKinds.None);
    }

    [Fact]
    public async Task Other_galleries_and_what_is_no_change_are_passed_over()
    {
        using var changes = new HeardChanges(Wedding);
        changes.Hear(new ActivityChange(Christening, ChangeKinds.Activity).Written);
        changes.Hear("");
        changes.Hear($"{Wedding:N} nothing");
        (await Next(changes)).ShouldBe(ChangeKinds.None);

        using var all = new HeardChanges(null);
        all.Hear(new ActivityChange(Christening, ChangeKinds.Activity).Written);
        (await Next(all)).ShouldBe(ChangeKinds.Activity);
    }

    [Fact]
    public async Task Where_words_may_have_been_missed_everything_may_have_changed()
    {
        using var changes = new HeardChanges(Wedding);
        changes.Miss();

        (await Next(changes)).ShouldBe(ChangeKinds.Gallery | ChangeKinds.Activity);
    }

    private static Task<ChangeKinds> Next(HeardChanges changes) => changes.Next(TimeSpan.Zero, CancellationToken.None);
}
