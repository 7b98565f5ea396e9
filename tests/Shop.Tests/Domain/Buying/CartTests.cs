using Shop.Contracts;
using Shop.Domain;
using Shop.Domain.Buying;
using Shop.Domain.Catalogue;

namespace Shop.Tests.Domain.Buying;

public sealed class CartTests
{
    private static readonly Product Download = Cast.Downloads().Products[0];
    private static readonly Product Print = Goods.Print();

    private readonly Cart _cart = Cart.Empty(Cast.Wedding, Cast.Anna);

    [Fact]
    public void Photos_stay_in_the_order_they_were_added()
    {
        Add(Download, Cast.Rings);
        Add(Download, Cast.Kiss);

        _cart.AssetIds.ShouldBe([Cast.Rings.AssetId, Cast.Kiss.AssetId]);
    }

    [Fact]
    public void A_download_is_in_the_cart_once()
    {
        Add(Download, Cast.Kiss);
        Add(Download, Cast.Kiss);

        _cart.Lines.ShouldHaveSingleItem().Quantity.ShouldBe(1);
    }

    [Fact]
    public void The_same_print_again_is_more_of_it_and_another_cut_is_another_line()
    {
        Add(Print, Cast.Kiss, 2);
        Add(Print, Cast.Kiss);
        Add(Print, Cast.Kiss, crop: new Crop(0, 0, 5000, 5000));

        _cart.Lines.Select(line => line.Quantity).ShouldBe([3, 1]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    public void Too_few_or_too_many_pieces_are_refused(int quantity)
    {
        var outcome = _cart.Add(Line(Print, Cast.Kiss, quantity), Print, Cast.Noon);

        (outcome.Reason, outcome.Field).ShouldBe(("Please order between 1 and 999 pieces.", "Quantity"));
        _cart.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void An_album_takes_as_many_photos_as_it_has_room_for()
    {
        var album = new Product(Goods.Id(7), SoldKind.Album, "Album", [new Variant(Goods.Id(8), "", 20_000, 9_000)]) { Photos = new PhotoCount(2, 3) };
        var one = new CartLine(Goods.Id(9), album.Id, album.Variants[0].Id, 1, [new CartPhoto(Cast.Kiss.AssetId)]);

        _cart.Add(one, album, Cast.Noon).Reason.ShouldBe("This is made of 2 to 3 photos.");
        _cart.Add(one with { Photos = [.. one.Photos, new CartPhoto(Cast.Rings.AssetId)] }, album, Cast.Noon).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void A_cut_beyond_the_photo_is_refused() =>
        _cart.Add(Line(Print, Cast.Kiss, 1, new Crop(6000, 0, 5000, 5000)), Print, Cast.Noon).Reason.ShouldBe("The cut reaches beyond the photo.");

    [Fact]
    public void Taking_out_what_is_not_there_changes_nothing() => _cart.Remove(Cast.Kiss.AssetId, Cast.Noon).ShouldBeFalse();

    [Fact]
    public void A_code_is_the_same_whatever_spaces_and_case_it_was_typed_with()
    {
        _cart.AddCode(" spring-20 26").Succeeded.ShouldBeTrue();
        _cart.AddCode("SPRING2026").Succeeded.ShouldBeTrue();
        _cart.Codes.ShouldBe(["SPRING2026"]);

        _cart.RemoveCode("spring 2026");
        _cart.Codes.ShouldBeEmpty();
        _cart.AddCode(" - ").Field.ShouldBe("Code");
    }

    private static CartLine Line(Product product, Photo photo, int quantity = 1, Crop? crop = null) =>
        new(Guid.CreateVersion7(), product.Id, product.Variants[0].Id, quantity, [new CartPhoto(photo.AssetId, crop)]);

    private void Add(Product product, Photo photo, int quantity = 1, Crop? crop = null) => _cart.Add(Line(product, photo, quantity, crop), product, Cast.Noon).Succeeded.ShouldBeTrue();
}
