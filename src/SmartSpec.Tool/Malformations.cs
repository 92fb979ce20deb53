namespace SmartSpec.Tool;

/// <summary>Why a text is not of its form, in both languages.</summary>
internal static class Malformations
{
    public static Words Explain(MalformedException malformed) =>
        malformed.Explain(Texts.Swedish) is var swedish && swedish != malformed.Expected
            ? new($"{swedish:long}", $"{malformed.Expected:long}")
            : Explain(malformed.Cause, malformed.About, malformed.Expected);

    /// <param name="cause">Why.</param>
    /// <param name="about">The members that it is about.</param>
    /// <param name="english">The library's sentence, shown in parentheses where there is none in Swedish.</param>
    public static Words Explain(MalformedCause cause, string about, string english) =>
        new(Swedish(cause, MessageLine.Sentence(about), MessageLine.Sentence(english)), $"{english:long}");

    private static string Swedish(MalformedCause cause, string about, string english) =>
        cause switch
        {
            MalformedCause.ByteOrderMark => "Först står ett byteordningstecken (BOM) som ett annat program har lagt till.",
            MalformedCause.LineEnds => "Raden slutar med CR och LF: ett annat program har sparat om filen, eller så har ett "
                + "versionshanteringssystem ändrat den.",
            MalformedCause.ZeroBytes => "Raden innehåller nollbyte, som i UTF-16: ett annat program har sparat om filen.",
            MalformedCause.NotUtf8 => "En byte här är inte UTF-8.",
            MalformedCause.Empty => "Här står ingenting.",
            MalformedCause.Cut => "Texten slutar här, mitt i något som inte är avslutat: den är avkortad.",
            MalformedCause.NotJson => $"Detta är inte JSON ({english}).",
            MalformedCause.Missing when about.Contains(", ", StringComparison.Ordinal) => $"Uppgifterna {about} saknas.",
            MalformedCause.Missing => $"Uppgiften {about} saknas.",
            MalformedCause.Unknown => $"Uppgiften {about} hör inte hemma här.",
            MalformedCause.Twice => $"Uppgiften {about} förekommer två gånger.",
            MalformedCause.Unexpected => $"Här står något annat än det som väntas ({english}).",
            MalformedCause.Document => "Detta är en strategis dokument, inte en historik; ange filen med händelserna.",
            MalformedCause.NewerEvent =>
                $"Händelsen {about} är okänd för den här versionen av SmartSpec: en nyare version har skrivit den. "
                    + $"Använd den versionen eller en senare.",
            _ => $"Här står något som inte går att läsa ({english}).",
        };
}
