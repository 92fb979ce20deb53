using System.Text;

namespace SmartSpec;

/// <summary>The permission matrix as an HTML page: one table, roles as columns, acts as rows by kind of object.</summary>
/// <param name="matrix">The matrix.</param>
/// <param name="texts">The texts.</param>
internal sealed class PermissionPage(PermissionMatrix matrix, Texts texts)
{
    private const string Style = """
        body{font:16px/1.4 system-ui,sans-serif;margin:1.5rem;color:#1a1a1a;background:#fff}
        table{border-collapse:collapse;width:100%}
        caption{text-align:left;font-size:1.3rem;font-weight:600;padding-bottom:.75rem}
        th,td{border:1px solid #8c8c8c;padding:.3rem .5rem;text-align:left;vertical-align:top}
        thead th{position:sticky;top:0;background:#e8eef4}
        tbody th[scope=rowgroup]{background:#f4f4f4;font-size:1.1rem}
        td.mark{text-align:center}
        code{display:block;font-size:.8rem;color:#4a4a4a;font-weight:400}
        ul{margin:0;padding-left:1.1rem}
        .read{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        @media print{body{margin:0;font-size:9px}thead{display:table-header-group}thead th{position:static}tr{break-inside:avoid}}
        """;

    private readonly PermissionWords words = new(texts);
    private readonly StringBuilder page = new();

    public string Write()
    {
        var title = Escaped(words.Title(matrix));
        page.Append($"<!DOCTYPE html>\n<html lang=\"{Escaped(words.Language)}\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append($"<title>{title}</title>\n<style>\n{Style.ReplaceLineEndings("\n")}\n</style>\n</head>\n<body>\n<main>\n");
        page.Append($"<table>\n<caption>{title}</caption>\n<thead>\n<tr>");
        foreach (
            var heading in (string[])
                [words.ActHeading, words.From, words.Stage, .. matrix.Roles.Select(words.Role), words.Conditions]
        )
            page.Append($"<th scope=\"col\">{Escaped(SubjectNames.Capital(heading))}</th>");
        page.Append("</tr>\n</thead>\n");
        foreach (var kind in matrix.Rows.GroupBy(row => row.On))
        {
            page.Append($"<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"{matrix.Roles.Count + 4}\">");
            page.Append($"{Escaped(words.Kind(kind.Key))}</th></tr>\n");
            foreach (var row in kind)
                Row(row);
            page.Append("</tbody>\n");
        }

        return page.Append("</table>\n</main>\n</body>\n</html>\n").ToString();
    }

    private void Row(PermissionRow row)
    {
        page.Append($"<tr><th scope=\"row\">{Escaped(words.Act(row))} <code>{Escaped(row.Act)}</code></th>");
        page.Append($"<td>{Escaped(row.Steps.Count == 0 ? words.AnyStep : words.Steps(row))}</td>");
        page.Append($"<td>{Escaped(words.Stages(row))}</td>");
        foreach (var role in matrix.Roles)
            page.Append(
                !row.Roles.Contains(role) ? $"<td class=\"mark\"><span class=\"read\">{Escaped(words.MayNot)}</span></td>"
                : row.AssignedRoles.Contains(role) ? Mark("●*", words.MayAssigned)
                : Mark("●", words.MayHere)
            );
        page.Append("<td>");
        if (row.IsOfNobody)
            page.Append(Escaped(words.Roles(row)));
        if (row.Gates.Count > 0)
            page.Append("<ul>").AppendJoin("", row.GatesIn(texts).Select(said => $"<li>{Escaped(said)}</li>")).Append("</ul>");
        page.Append("</td></tr>\n");
    }

    private static string Mark(string shown, string read) =>
        $"<td class=\"mark\"><span aria-hidden=\"true\">{shown}</span><span class=\"read\">{Escaped(read)}</span></td>";

    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
}
