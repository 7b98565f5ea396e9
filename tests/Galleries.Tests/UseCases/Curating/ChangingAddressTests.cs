using BuildingBlocks;
using Galleries.UseCases.Curating;

namespace Galleries.Tests.UseCases.Curating;

public sealed class ChangingAddressTests
{
    private readonly Studio _studio = new();

    [Fact]
    public async Task What_was_the_address_stays_the_gallerys_and_can_be_taken_again()
    {
        var first = _studio.Gallery.Slug;
        (await Change(" Anna-Ben ")).ShouldBe(Outcome.Done);
        _studio.Gallery.Slug.ShouldBe("anna-ben");
        _studio.Kept.FormerAddresses.Select(address => address.Slug).ShouldBe([first]);

        (await Change("anna-ben")).ShouldBe(Outcome.Done);
        (await Change(first)).ShouldBe(Outcome.Done);
        _studio.Kept.FormerAddresses.Select(address => address.Slug).ShouldBe(["anna-ben"]);
    }

    [Fact]
    public async Task Nobody_gets_an_address_that_another_gallery_has_or_had()
    {
        var (other, left) = (Cast.Gallery(), _studio.Gallery.Slug);
        _studio.Kept.Galleries.Add(other);
        await Change("anna-ben");

        (await Change("anna-ben", other.Id)).ShouldBe(Outcome.Refused("Another gallery has this address, or had it once. Please choose another one.", "Slug"));
        (await Change(left, other.Id)).Succeeded.ShouldBeFalse();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("ab")]
    [InlineData("anna und ben")]
    [InlineData("anna/ben")]
    [InlineData("-anna")]
    [InlineData("müller")]
    [InlineData("a-very-long-address-that-nobody-would-ever-want-to-type-by-hand-anywhere")]
    public async Task An_address_is_typed_without_trouble(string? slug)
    {
        (await Change(slug)).Field.ShouldBe("Slug");
        _studio.Kept.FormerAddresses.ShouldBeEmpty();
    }

    private Task<Outcome> Change(string? slug, Guid? galleryId = null) =>
        Studio.Do(new ChangeAddressHandler(_studio.Kept, _studio.Clock), new ChangeAddress(galleryId ?? _studio.Gallery.Id, slug));
}
