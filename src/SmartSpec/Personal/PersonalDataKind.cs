namespace SmartSpec;

/// <summary>A kind of personal data that is recognised by its form.</summary>
public enum PersonalDataKind
{
    /// <summary>
    /// A Swedish personal identity number or coordination number, with a valid date and check digit; see
    /// <see href="https://www.skatteverket.se/privat/folkbokforing/personnummer.html">Skatteverket</see>.
    /// </summary>
    PersonalNumber,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number: a Swedish one with its area code, or one with <c>+</c> and the code of a country.</summary>
    Telephone,
}
