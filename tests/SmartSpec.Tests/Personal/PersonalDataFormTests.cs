namespace SmartSpec.Tests;

/// <summary>The forms of personal data. The numbers are Skatteverket's own examples, or of dates long ago.</summary>
public sealed class PersonalDataFormTests
{
    [Theory]
    [InlineData("198112189876")]
    [InlineData("19811218-9876")]
    [InlineData("8112189876")]
    [InlineData("811218-9876")]
    [InlineData("811218+9876")]
    [InlineData("18811218+9876")]
    [InlineData("p-19811218-9876")]
    [InlineData("u198112189876")]
    [InlineData("effort:811218-9876.2")]
    [InlineData("lead_19811218-9876_kalmar")]
    [InlineData("701063-2391")]
    [InlineData("197010632391")]
    [InlineData("000229-0013")]
    [InlineData("Ring Anna (811218-9876), helst före lunch.")]
    [InlineData("19811218 9876")]
    [InlineData("19811218\u00A09876")]
    [InlineData("19811218–9876")]
    [InlineData("1981\u00AD1218-98\u200B76")]
    [InlineData("１９８１１２１８－９８７６")]
    [InlineData("١٩٨١١٢١٨-٩٨٧٦")]
    [InlineData("𝟏𝟗𝟖𝟏𝟏𝟐𝟏𝟖-𝟗𝟖𝟕𝟔")]
    [InlineData("0198a2c3-811218-9876")]
    public void A_personal_identity_number_is_found(string text) => Kinds(text).Should().Equal(PersonalDataKind.PersonalNumber);

    [Theory]
    [InlineData("anna.berg@region.se")]
    [InlineData("Skriv till <x@y.se>!")]
    [InlineData("[e-post](mailto:x@y.se)")]
    [InlineData("**x@y.se**")]
    [InlineData("åsa@exempel.se.")]
    [InlineData("anna＠region．se")]
    [InlineData("@@a+b@c.example.org")]
    public void An_address_of_e_mail_is_found(string text) => Kinds(text).Should().Equal(PersonalDataKind.Email);

    [Theory]
    [InlineData("+46701234567")]
    [InlineData("+46 70 123 45 67")]
    [InlineData("+46 (0)480-45 00 00")]
    [InlineData("tel. +1-555-123-4567")]
    [InlineData("0046701234567")]
    [InlineData("0761234567")]
    [InlineData("u-0761234567")]
    [InlineData("070-123 45 67")]
    [InlineData("0480-45 00 00, växel")]
    [InlineData("0480-450000")]
    [InlineData("0480/450000")]
    [InlineData("08-123 456 78")]
    [InlineData("effort-0480-450000")]
    public void A_telephone_number_is_found(string text) => Kinds(text).Should().Equal(PersonalDataKind.Telephone);

    [Theory]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("a@b")]
    [InlineData("@y.se")]
    [InlineData("x@.se")]
    [InlineData("à 2@3.50")]
    [InlineData("19811218-9877")]
    [InlineData("19811318-9876")]
    [InlineData("811232-9876")]
    [InlineData("811218-0000")]
    [InlineData("811218--9876")]
    [InlineData("19811218-98765")]
    [InlineData("1198112189876")]
    [InlineData("19811218-9876a")]
    [InlineData("556703-7485")]
    [InlineData("16556703-7485")]
    [InlineData("RK 2021/1234")]
    [InlineData("RUN 2021-0480 § 7")]
    [InlineData("KS/2021:000123")]
    [InlineData("2021-2027")]
    [InlineData("20210101-20271231")]
    [InlineData("2021-08-02 15:30")]
    [InlineData("2021-08-02 12 30")]
    [InlineData("2026-03-01T08:00:00Z")]
    [InlineData("12 345 678,50 kr")]
    [InlineData("+12 000 000 000 kr")]
    [InlineData("+12 procent 2021 till 2027")]
    [InlineData("8 112 189 876 kr")]
    [InlineData("0880 Kalmar, 0881 Nybro, 0882 Oskarshamn")]
    [InlineData("0880 0881 0882")]
    [InlineData("SE213")]
    [InlineData("0000000042")]
    [InlineData("(EU) 2021/1060, bilaga IV")]
    [InlineData("ab811218-9876-4c3d-8e5f-0123456789ab")]
    [InlineData("https://data.riksdagen.se/dokument/H9011234")]
    [InlineData("SE45 5000 0000 0583 9825 7466")]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("10.1016/j.respol.2015.10.001")]
    [InlineData("978-91-7000-123-4")]
    public void What_is_something_else_is_not_found(string text) => Kinds(text).Should().BeEmpty();

    [Fact]
    public void Each_kind_is_listed_once() =>
        Kinds("x@y.se, z@y.se, 811218-9876, 070-123 45 67")
            .Should()
            .Equal(PersonalDataKind.PersonalNumber, PersonalDataKind.Email, PersonalDataKind.Telephone);

    /// <summary>Millions of characters, of which a search that begins again at each would not see the end.</summary>
    [Theory]
    [InlineData("8")]
    [InlineData("0 ")]
    [InlineData("1-")]
    [InlineData("@")]
    [InlineData("a@")]
    [InlineData("a1")]
    [InlineData("a.")]
    [InlineData("+46 ")]
    [InlineData("08-")]
    [InlineData("811218-")]
    [InlineData("\u00AD٣")]
    public void A_long_text_is_searched_once(string part) =>
        Kinds(string.Concat(Enumerable.Repeat(part, 1_000_000))).Should().BeEmpty();

    [Fact]
    public void An_identifier_of_only_digits_is_none() => Kinds(new string('1', 64)).Should().BeEmpty();

    private static IReadOnlyList<PersonalDataKind> Kinds(string text) => PersonalData.KindsIn(text);
}
